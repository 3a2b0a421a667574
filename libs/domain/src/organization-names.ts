/** "Stadt Unna", "Gemeinde Nottuln": never the bare name, because 19 Kreise share theirs with a town. */
export const municipalityDisplayName = (kind: string, name: string): string =>
  `${kind === 'gemeinde' ? 'Gemeinde' : 'Stadt'} ${name}`;

/** "Kreis Unna"; names that say what they are stay: "Rhein-Kreis Neuss", "Hochsauerlandkreis", "Städteregion Aachen". */
export const districtDisplayName = (name: string): string =>
  /kreis|^Städteregion/i.test(name) ? name : `Kreis ${name}`;
