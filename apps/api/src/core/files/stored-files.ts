import type { PictureSize, StoredFile } from '@app/contracts/files';

export interface FileRow {
  id: string;
  person_id: string;
  name: string;
  media_type: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

export const presentFile = ({ id, name, media_type, bytes, width, height }: FileRow): StoredFile => ({
  id,
  name,
  mediaType: media_type,
  bytes,
  picture: width !== null && height !== null ? { width, height } : null,
});

/** The folder of one file. Ids begin with the time, so their ends spread them over folders. */
export const folderOf = (id: string) => `attachments/${id.slice(-2)}/${id}`;
export const keyOf = (id: string, size?: PictureSize) => `${folderOf(id)}/${size ?? 'original'}`;
