export const mailDelivery = {
  title: 'Unsere Mails kommen bei Ihnen nicht an.',
  text: 'Mehrere Mails an {address} kamen zurück. Seit dem {since} senden wir Ihnen deshalb keine Benachrichtigungen mehr per Mail. Hier im Netzwerk fehlt nichts.',
  reason: 'Der andere Mailserver sagte: „{reason}“',
  resume: 'Mails wieder senden',
  resumed: 'Wir senden Ihnen wieder Mails.',
  notResumed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  wrongAddress: 'Stimmt die Adresse nicht mehr, wenden Sie sich bitte an die Koordinierungsstelle.',
} as const;
