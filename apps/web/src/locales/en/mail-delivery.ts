export const mailDelivery = {
  title: 'Our mails do not reach you.',
  text: 'Several mails to {address} came back. Since {since} we have therefore sent you no notifications by mail. Nothing is missing here in the network.',
  reason: 'The other mail server said: “{reason}”',
  resume: 'Send mails again',
  resumed: 'We send you mails again.',
  notResumed: 'That did not work. Please try again.',
  wrongAddress: 'If the address is no longer right, please contact the coordination office.',
};
