import { open } from 'node:fs/promises';
import { endingOf } from '@app/domain/file-names';
import { fileTypeFromFile } from 'file-type';
import { ProblemError } from '../../platform/problems.ts';

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** What a file is by its content, and what it may be called because of that. */
export interface FileKind {
  name: string;
  mediaType: string;
  /** Drawn anew in this format and shown; `null` is only downloaded. */
  picture: PictureFormat | null;
}

/** What is shown as a picture, and how it is kept. Of a moving one the first picture: nobody could stop it. */
const pictures = new Map<string, { format: PictureFormat; endings: string[] }>([
  ['image/jpeg', { format: 'jpeg', endings: ['jpg', 'jpeg'] }],
  ['image/png', { format: 'png', endings: ['png'] }],
  ['image/apng', { format: 'png', endings: ['png'] }],
  ['image/gif', { format: 'png', endings: ['png'] }],
  ['image/webp', { format: 'webp', endings: ['webp'] }],
]);
/** Drawings, not photographs: nothing in them says where somebody was. */
const drawings = new Set([
  'image/vnd.dwg',
  'image/vnd.adobe.photoshop',
  'image/x-xcf',
  'image/icns',
  'image/x-icon',
]);

const zip = 'application/zip';
const oldOffice = 'application/x-cfb';
const openXml = 'application/vnd.openxmlformats-officedocument.';
const openDocument = 'application/vnd.oasis.opendocument.';
/** Endings that promise a content, with what that content may look like. Locked Office files look like old ones. */
const promises: Record<string, string[]> = {
  pdf: ['application/pdf'],
  docx: [`${openXml}wordprocessingml.document`, zip, oldOffice],
  xlsx: [`${openXml}spreadsheetml.sheet`, zip, oldOffice],
  pptx: [`${openXml}presentationml.presentation`, zip, oldOffice],
  odt: [`${openDocument}text`, zip],
  ods: [`${openDocument}spreadsheet`, zip],
  odp: [`${openDocument}presentation`, zip],
  doc: ['application/msword', oldOffice, 'application/rtf'],
  xls: ['application/vnd.ms-excel', oldOffice],
  ppt: ['application/vnd.ms-powerpoint', oldOffice],
  rtf: ['application/rtf'],
  zip: [zip],
  '7z': ['application/x-7z-compressed'],
  epub: ['application/epub+zip'],
  mp3: ['audio/mpeg'],
  m4a: ['audio/x-m4a', 'audio/mp4', 'video/mp4'],
  mp4: ['video/mp4', 'video/x-m4v'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png', 'image/apng'],
  gif: ['image/gif'],
  webp: ['image/webp'],
};

const programs = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/x-ms-shortcut',
  'application/x-ms-regedit',
  'application/vnd.ms-htmlhelp',
  'application/x-apple-diskimage',
  'application/x-iso9660-image',
  'application/x-deb',
  'application/x-rpm',
  'application/x-google-chrome-extension',
  'application/x-xpinstall',
  'application/wasm',
]);
/** What a double click runs, whatever is in it. */
const programEndings = new Set(
  `exe com scr pif bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta lnk msi msp jar apk app deb rpm dmg iso img vhd
   vhdx reg cpl dll sys sh command scf url chm jnlp xll ade adp gadget inf ins isp mst sct shb`.split(/\s+/),
);

/** Looks at the content; the name is only believed where the content does not contradict. @throws unsupported_media */
export async function kindOfFile(path: string, name: string): Promise<FileKind> {
  const found = await fileTypeFromFile(path).catch(() => undefined); // cut short, or made to confuse
  if (programEndings.has(endingOf(name)) || (found && programs.has(found.mime)))
    throw new ProblemError(
      'unsupported_media',
      'Programme und Verknüpfungen können hier nicht geteilt werden, zum Schutz aller Mitglieder.',
    );
  const picture = found && pictures.get(found.mime);
  if (picture)
    return {
      name: withEnding(name, picture.endings),
      mediaType: `image/${picture.format}`,
      picture: picture.format,
    };
  if (found?.mime.startsWith('image/') && !drawings.has(found.mime))
    throw new ProblemError(
      'unsupported_media',
      'Dieses Bildformat kann hier nicht gezeigt werden. Bitte speichern Sie das Bild als JPEG oder PNG und versuchen Sie es noch einmal.',
    );
  const content = found ? { ending: found.ext, mime: found.mime } : await unknownContent(path);
  return { ...named(name, content), picture: null };
}

interface Content {
  /** The ending that would be true; empty when nobody can say. */
  ending: string;
  mime: string;
}

const unknownContent = async (path: string): Promise<Content> =>
  (await looksLikeText(path))
    ? { ending: 'txt', mime: 'text/plain' }
    : { ending: '', mime: 'application/octet-stream' };

const withEnding = (name: string, endings: string[]) =>
  endings.includes(endingOf(name)) ? name : `${withoutPictureEnding(name)}.${endings[0]}`;

/** "foto.gif" that is kept as PNG is "foto.png"; a promise that was a lie stays to be seen: "antrag.pdf.png". */
const withoutPictureEnding = (name: string) => name.replace(/\.(gif|jpe?g|png|webp)$/i, '');

function named(name: string, content: Content) {
  const ending = endingOf(name);
  const promised = promises[ending];
  if (promised?.includes(content.mime)) return { name, mediaType: promised[0] ?? content.mime };
  if (!promised && ending !== '') return { name, mediaType: servedAs(content.mime) };
  return renamed(name, content, promised ? 'bin' : '');
}

/** The name promised what is not there, or nothing: the ending that is true is added. */
function renamed(name: string, content: Content, unknown: string) {
  const truth = content.ending || unknown;
  const [mediaType = servedAs(content.mime)] = promises[truth] ?? [];
  return { name: truth ? `${name}.${truth}` : name, mediaType };
}

const servedAs = (mime: string) => (mime === 'text/plain' ? mime : 'application/octet-stream');

const sampleBytes = 65_536;

/** Whether it begins as UTF-8 without NUL. */
async function looksLikeText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const sample = buffer.subarray(0, bytesRead);
    if (sample.includes(0)) return false;
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true }); // the end may cut a character
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
