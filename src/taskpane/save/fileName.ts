/** Signs that Windows refuses in names of files, and what looks like them and is allowed. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "\\": "＼",
  "/": "／",
  ":": "：",
  "*": "＊",
  "?": "？",
  '"': "＂",
  "<": "＜",
  ">": "＞",
  "|": "｜",
};

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Bytes in UTF-8 that every file system takes, an extension and a number for a copy included. */
const LONGEST = 200;

/** A name that every system takes as that of a file, without an extension; `usual` where nothing of it is left. */
export function safeFileName(wanted: string, usual: string): string {
  const printable = wanted
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/[\\/:*?"<>|]/g, (sign) => LOOKALIKES[sign] ?? "_");
  const name = trimmed(cut(trimmed(printable)));
  if (name === "") return usual;
  return DEVICES.test(name) ? `_${name}` : name;
}

/** Dots and spaces at the ends hide a file or get lost. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, "");
}

/** Cuts a name that is too long; never within a character. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
}
