export const push = {
  title: 'On this device',
  label: 'Tell me when there is something new for me',
  hint: 'Even when the network is not open. For this, a signal without content goes through the service of your browser’s maker (for example Mozilla, Google, Apple). It only says that something is new; your quiet hours apply.',
  unsupported: 'This browser cannot do that. On iPhone and iPad, the page must be added to the home screen.',
  refused:
    'Your browser allows no notifications of this page. Allow “notifications” in the settings of the page (symbol beside the address) and try again.',
  failed:
    'That did not work: the service of your browser’s maker could not be reached. Perhaps your network does not allow it. Please try again later.',
} as const;
