const LARGEST = 5 * 1024 * 1024;

/** How files begin that are often chosen but are no text, and what to do instead. */
const NO_TEXT = [
  ['PK', 'es un libro de Excel o un documento de Word: ábralo, copie la columna de los radicados y péguela aquí, o guárdelo como CSV.'],
  ['\u00d0\u00cf\u0011\u00e0', 'es un archivo de Excel o de Word: ábralo, copie la columna de los radicados y péguela aquí, o guárdelo como CSV.'],
  ['%PDF', 'es un PDF: ábralo, copie su texto y péguelo aquí.'],
];

/**
 * The text of a file, in UTF-8, UTF-16 or Windows' own letters.
 *
 * @throws Error whose message is a sentence for the person, for what is no text or too large
 */
export async function textOf(file) {
  if (file.size > LARGEST) {
    throw new Error(`«${file.name}» es demasiado grande: se leen archivos de texto de hasta 5 MB.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const known = NO_TEXT.find(([mark]) => start.startsWith(mark));
  if (known) {
    throw new Error(`«${file.name}» ${known[1]}`);
  }
  const text = decoded(bytes);
  if (/[\0-\b\x0e-\x1a]/.test(text)) {
    throw new Error(`«${file.name}» no es un archivo de texto. Elija uno de texto o CSV, o copie los números y péguelos aquí.`);
  }
  return text;
}

function decoded(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
