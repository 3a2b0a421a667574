/** Loaded with the legal pages only, so that the first load stays small. */
export const legal = {
  imprint: {
    title: 'Impressum',
    sections: [
      {
        heading: 'Anbieter',
        text: [
          'Diese Plattform ist die gemeinsame Arbeitsumgebung des Kommunen-Netzwerks: engagiert in NRW. Anbieter ist die Stelle, die diese Installation betreibt.',
          'Name, Anschrift, Vertretung und Kontakt des Betreibers gehören an diese Stelle, bevor die Plattform öffentlich erreichbar ist (§ 5 Digitale-Dienste-Gesetz).',
        ],
      },
      {
        heading: 'Verantwortlich für Inhalte',
        text: [
          'Beiträge verantworten die Personen, die sie schreiben. Die Moderation der Räume und die Koordinierungsstelle greifen ein, wenn Beiträge gegen Recht oder die gemeinsamen Regeln verstoßen.',
        ],
      },
      {
        heading: 'Daten und Karten',
        text: [
          'Karte der Kommunen: © GeoBasis-DE / BKG 2017 (GeoNutzV), vereinfacht.',
          'Einwohnerzahlen: GeoNames (CC BY 4.0) sowie Statistische Ämter des Bundes und der Länder, Stand 31.12.2019. Die Zahlen sind gerundet.',
        ],
      },
      {
        heading: 'Software',
        text: [
          'Die Software ist frei verfügbar unter der European Union Public Licence (EUPL) 1.2.',
          'Gestaltung mit KERN, dem Designsystem der deutschen Verwaltung (EUPL 1.2). Schrift: Fira Sans (SIL Open Font License). Symbole: Lucide (ISC).',
        ],
      },
    ],
  },
  privacy: {
    title: 'Datenschutz',
    sections: [
      {
        heading: 'Kurz gesagt',
        text: [
          'Alles läuft auf dem Server des Betreibers. Die Plattform ruft nichts von anderen Servern ab, zählt Besuche nicht mit fremden Diensten und gibt keine Daten an Dritte weiter. Eine Ausnahme schalten Sie selbst ein: Signale ohne Inhalt an Ihr Gerät.',
        ],
      },
      {
        heading: 'Was gespeichert wird',
        text: [
          'Zu Ihrem Konto: Name, dienstliche E-Mail-Adresse, Organisation, Ihre Funktionen und, wenn Sie möchten, ein Foto. Ein Passwort wird nur als nicht umkehrbarer Wert gespeichert.',
          'Was Sie schreiben: Beiträge, Reaktionen und wie weit Sie in einem Gespräch gelesen haben. Andere sehen nicht, was Sie gelesen haben.',
          'Zu Ihrer Sicherheit: Ihre Anmeldungen mit Gerät und Zeitpunkt, damit Sie fremde Anmeldungen erkennen und beenden können.',
          'Nur wenn Sie es auf einem Gerät einschalten: die Adresse, unter der der Dienst Ihres Browser-Herstellers (zum Beispiel Mozilla, Google, Apple) Signale für dieses Gerät annimmt. Wir senden darüber nur, dass es etwas Neues gibt, ohne Inhalt. Es endet, wenn Sie es ausschalten oder sich abmelden.',
          'Antworten Sie per E-Mail: dass Ihre Mail ankam und was daraus wurde, 90 Tage lang. Kommen Mails an Sie zurück, auch das.',
          'Auf Ihrem Gerät: ein technisch notwendiges Cookie für die Anmeldung sowie Entwürfe und Einstellungen. Sie verlassen das Gerät nicht.',
        ],
      },
      {
        heading: 'Wer was sieht',
        text: [
          'Beiträge in öffentlichen Räumen sehen alle, in offenen Räumen alle Angemeldeten, in geschlossenen Räumen nur die Mitglieder. Auch Koordination und Administration lesen in geschlossenen Räumen nur mit, wenn sie Mitglied sind.',
        ],
      },
      {
        heading: 'Wie lange',
        text: [
          'Ihr Konto besteht, bis Sie es löschen oder die Koordinierungsstelle es beendet. Danach werden Ihre persönlichen Angaben entfernt. Ihre Beiträge bleiben ohne Namen stehen, als „ehemaliges Mitglied“ mit Ihrer Kommune, damit Gespräche verständlich bleiben.',
        ],
      },
      {
        heading: 'Ihre Rechte',
        text: [
          'Sie können Ihre Daten einsehen, berichtigen, herunterladen und löschen. Das geht selbst unter „Mein Konto“. Außerdem können Sie sich bei der Datenschutzaufsicht beschweren: in Nordrhein-Westfalen bei der Landesbeauftragten für Datenschutz und Informationsfreiheit.',
          'Rechtsgrundlage ist die gemeinsame Aufgabe der beteiligten Stellen (Art. 6 Abs. 1 Buchst. e DSGVO). Die verantwortliche Stelle steht im Impressum.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    sections: [
      {
        heading: 'Unser Ziel',
        text: [
          'Alle sollen hier mitarbeiten können: mit der Tastatur, mit einem Vorlese-Programm, vergrößert, mit eigenen Farben und auf kleinen Bildschirmen. Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen, die BITV NRW und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.',
        ],
      },
      {
        heading: 'Stand',
        text: [
          'Die Plattform wird bei jeder Änderung automatisch auf Verstöße gegen WCAG 2.2 AA geprüft, in heller und dunkler Darstellung. Diese Prüfung findet nicht alles. Eine Prüfung durch eine unabhängige Stelle steht noch aus.',
          'Diese Erklärung beruht auf einer Selbstbewertung.',
        ],
      },
      {
        heading: 'Was noch nicht barrierefrei ist',
        text: [
          'Was Mitglieder schreiben oder hochladen, können wir nicht vollständig prüfen. Die Karte der Kommunen ist eine Zeichnung; die gleichen Angaben stehen daneben als Liste.',
        ],
      },
      {
        heading: 'Hilfen',
        text: [
          'Unter „Darstellung“ am Ende jeder Seite wählen Sie helle oder dunkle Farben, was Vorlese-Programme ansagen, und ob Tastenkürzel gelten.',
        ],
      },
    ],
    formHeading: 'Barriere melden',
    formText: 'Etwas geht nicht? Schreiben Sie der Koordinierungsstelle. Sie brauchen dafür kein Konto.',
    message: 'Was hat nicht funktioniert?',
    page: 'Auf welcher Seite?',
    pageHint: 'Zum Beispiel die Adresse oder der Name der Seite.',
    email: 'E-Mail-Adresse für eine Antwort',
    send: 'Meldung senden',
    sent: 'Danke. Ihre Meldung ist bei der Koordinierungsstelle.',
    another: 'Noch etwas melden',
    enforcement: {
      heading: 'Wenn Sie keine zufriedenstellende Antwort bekommen',
      text: [
        'Dann hilft die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen bei der oder dem Landesbeauftragten für Menschen mit Behinderungen. Das Verfahren kostet nichts.',
      ],
    },
  },
} as const;
