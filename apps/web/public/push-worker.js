// Shows that something is new. The signal that wakes it says nothing: what to show, it asks our own server.
const texts = {
  de: {
    title: 'Neues im Kommunen-Netzwerk',
    one: 'Ein ungelesener Hinweis im Postfach',
    other: (count) => `${count} ungelesene Hinweise im Postfach`,
    unknown: 'Öffnen Sie das Netzwerk, um es zu lesen.',
  },
  en: {
    title: 'News in the Kommunen-Netzwerk',
    one: 'One unread notification in your inbox',
    other: (count) => `${count} unread notifications in your inbox`,
    unknown: 'Open the network to read it.',
  },
};
const language = new URL(self.location.href).searchParams.get('lang') === 'en' ? 'en' : 'de';
const text = texts[language];

async function unreadCount() {
  try {
    const answer = await fetch('/api/me/notifications/count', { credentials: 'same-origin' });
    return answer.ok ? (await answer.json()).unread : null;
  } catch {
    return null; // offline, or signed out
  }
}

async function show() {
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.some(({ focused }) => focused)) return; // whoever is here sees it anyway
  const unread = await unreadCount();
  const known = unread === 1 ? text.one : text.other(unread);
  await self.registration.showNotification(text.title, {
    body: unread === null || unread === 0 ? text.unknown : known,
    tag: 'news',
    lang: language,
  });
}

async function open() {
  const [window] = await self.clients.matchAll({ type: 'window' });
  if (!window) return self.clients.openWindow('/postfach');
  await window.focus();
  return window.navigate('/postfach');
}

self.addEventListener('push', (event) => event.waitUntil(show()));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open());
});
