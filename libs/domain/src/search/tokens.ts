/** Longer runs of letters are no words; only their beginning is kept. */
const longestWord = 60;
/** Parts of a hyphenated word that are also looked at as one. */
const mostJoined = 4;

export interface Token {
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Place among the words of the text, from 1. */
  position: number;
  /** Folded; the first is the word itself, further ones are joined with what follows a hyphen. */
  forms: string[];
}

const spelledUmlauts: Record<string, string> = { ae: 'a', oe: 'o', ue: 'u' };
const ligatures: Record<string, string> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * One spelling for all: small letters without marks, "ß" as "ss", and "ae", "oe", "ue" like the umlauts they stand
 * for ("Straße" → "strasse", "Köln" and "Koeln" → "koln"). "ue" after a vowel or q is no umlaut ("Steuer", "Quelle").
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const result = fold(word);
  if (folded.size >= mostRemembered) folded.clear();
  if (word.length <= longestWord) folded.set(word, result);
  return result;
}

/** Nearly every word of a text was folded before, and folding costs more than all else that is done with it. */
const folded = new Map<string, string>();
const mostRemembered = 30_000;

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/ae|oe|(?<![aeoq])ue/g, (pair) => spelledUmlauts[pair] ?? pair)
    .slice(0, longestWord);
}

/** Letters and digits, with what may stand inside of a word: hyphens, and the signs of gendered forms. */
const chains = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑*:_·'’]|\/-?(?=in))[\p{L}\p{M}\p{N}]+)*/gu;
/** "Bürger*innen", "Bürger:in", "Bürger/-innen": one word. */
const gendered = /(?:[*:_·]|\/-?)(?=in(?:nen)?(?![\p{L}\p{N}]))/giu;
/** Stands for such a sign until the word is folded; a letter to `pieces`. */
const glue = '\u02bc';
const pieces = /[\p{L}\p{M}\p{N}]+/gu;

interface Piece {
  start: number;
  end: number;
  form: string;
}

function piecesOf(chain: string, offset: number): Piece[] {
  // Of the same length, so that places stay right; the mark is taken out of the form.
  const marked = chain.replace(gendered, (mark) => glue.repeat(mark.length));
  return [...marked.matchAll(pieces)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    form: foldWord(match[0].replaceAll(glue, '')),
  }));
}

/** "Ehrenamts-Karte" is also "Ehrenamtskarte", "E-Mail-Adresse" also "Email" and "Mailadresse". */
function joinedFrom(parts: Piece[], from: number): string[] {
  const joined: string[] = [];
  for (let to = from + 2; to <= Math.min(parts.length, from + mostJoined); to += 1)
    joined.push(
      parts
        .slice(from, to)
        .map(({ form }) => form)
        .join('')
        .slice(0, longestWord),
    );
  return joined;
}

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const chain of text.matchAll(chains)) {
    const parts = piecesOf(chain[0], chain.index).filter(({ form }) => form !== '');
    const isHyphenated = /[-‐‑]/.test(chain[0]);
    parts.forEach(({ start, end, form }, index) =>
      tokens.push({
        start,
        end,
        position: tokens.length + 1,
        forms: [form, ...(isHyphenated ? joinedFrom(parts, index) : [])],
      }),
    );
  }
  return tokens;
}

const stopWords = new Set(
  `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dadurch
   dafur dagegen daher dahin damit danach dann daran darauf daraus darin daruber darum das dass davon dazu dein deine
   dem den denn der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine
   einem einen einer eines er es etwa etwas euch euer eure fur gegen gewesen hab habe haben hat hatte hatten hier hin
   hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jedoch
   kann kein keine keinem keinen keiner konnen konnte machen man mein meine meinem meinen meiner mich mir mit muss
   mussen nach nein nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie
   sind so sodass solche soll sollen sollte sonst sowie uber um und uns unser unsere unserem unseren unserer unter
   viel viele vom von vor war waren warum was weil weiter welche welchem welchen welcher wenn wer werde werden wie
   wieder will wir wird wo wurde wurden zu zum zur zwar zwischen the of and to is a`.split(/\s+/),
);

/** Words that stand everywhere and find nothing. */
export const isStopWord = (form: string): boolean => stopWords.has(form);
