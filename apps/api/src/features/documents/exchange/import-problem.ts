/** Why a file cannot be read, in words for whoever chose it. Crosses from the worker as its message. */
export class UnreadableFile extends Error {}

export const unreadable = {
  broken:
    'Diese Datei ist beschädigt oder unvollständig. Bitte öffnen und speichern Sie sie noch einmal und versuchen Sie es dann erneut.',
  encrypted:
    'Diese Datei ist mit einem Kennwort geschützt oder hat ein altes Format (.doc). Bitte speichern Sie sie ohne Kennwort als .docx und versuchen Sie es noch einmal.',
  tooMuch:
    'Diese Datei enthält ausgepackt zu viel. Bitte verkleinern Sie die Bilder oder teilen Sie das Dokument.',
  tooLong: 'Diese Datei ist zu umfangreich für den Import. Bitte teilen Sie sie in mehrere Dokumente.',
  unknown: 'Dieses Format kann nicht importiert werden. Möglich sind DOCX, ODT, Markdown und HTML.',
  hostile: 'Diese Datei enthält Bestandteile, die aus Sicherheitsgründen nicht gelesen werden.',
} as const;
