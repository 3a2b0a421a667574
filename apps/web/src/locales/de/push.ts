export const push = {
  title: 'Auf diesem Gerät',
  label: 'Bescheid geben, wenn es etwas Neues für Sie gibt',
  hint: 'Auch wenn das Netzwerk nicht geöffnet ist. Dafür geht ein Signal ohne Inhalt über den Dienst Ihres Browser-Herstellers (zum Beispiel Mozilla, Google, Apple). Es sagt nur, dass es etwas Neues gibt; Ihre Ruhezeiten gelten.',
  unsupported:
    'Dieser Browser kann das nicht. Auf iPhone und iPad muss die Seite dafür zum Home-Bildschirm hinzugefügt sein.',
  refused:
    'Ihr Browser lässt keine Hinweise dieser Seite zu. Erlauben Sie „Benachrichtigungen“ in den Einstellungen der Seite (Symbol neben der Adresse) und versuchen Sie es noch einmal.',
  failed:
    'Das hat nicht geklappt: Der Dienst Ihres Browser-Herstellers war nicht erreichbar. Vielleicht lässt Ihr Netz ihn nicht zu. Bitte versuchen Sie es später noch einmal.',
} as const;
