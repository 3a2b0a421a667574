const inline = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/;
const mostPictures = 300;

/** Pictures that lie in the file itself. One that lies elsewhere is not fetched: that would ask a third party. */
export class PicturesFound {
  readonly found: { id: string; name: string; bytes: Uint8Array }[] = [];
  missed = 0;
  private readonly newId: () => string;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** The name by which a document knows it; null when it cannot be taken. */
  take(address: string, description: string): string | null {
    const [, type = '', base64] = inline.exec(address) ?? [];
    if (base64 === undefined || this.found.length >= mostPictures) {
      this.missed += 1;
      return null;
    }
    const id = this.newId();
    const name = `${description.slice(0, 80) || 'Bild'}.${type}`;
    this.found.push({ id, name, bytes: Buffer.from(base64, 'base64') });
    return `file:${id}`;
  }
}
