import { pushRoutes } from '@app/contracts/push';
import { call } from '../../lib/api.ts';
import { keepPushedPerson, pushedPerson } from '../../lib/device-push.ts';
import { language } from '../../lib/i18n.ts';

export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const register = () => navigator.serviceWorker.register(`/push-worker.js?lang=${language()}`);

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

async function subscribe(): Promise<void> {
  const { key } = await call(pushRoutes.read, {});
  const registration = await register();
  await navigator.serviceWorker.ready;
  const applicationServerKey = bytesOf(key);
  const { endpoint } = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey,
  });
  await call(pushRoutes.subscribe, { body: { endpoint } });
}

/** Asks the person, then the browser's maker. False when the person said no, now or earlier. */
export async function switchPushOn(person: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  await subscribe();
  keepPushedPerson(person);
  return true;
}

export async function switchPushOff(): Promise<void> {
  keepPushedPerson(null);
  await call(pushRoutes.unsubscribe, {});
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** After a new sign-in: the server forgot this browser with the session before. */
export async function renewPush(person: string): Promise<void> {
  if (!canPush() || Notification.permission !== 'granted') return;
  await subscribe();
  if (pushedPerson() !== person) await switchPushOff(); // switched off meanwhile
}
