import { cutToBytes, LONGEST_FILE_NAME, withAllowedSigns, withoutEdges } from "../../shared/fileName";

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that every system takes as that of a file, without an extension; `usual` where nothing of it is left. */
export function safeFileName(wanted: string, usual: string): string {
  const printable = withAllowedSigns(wanted.normalize("NFC").replace(/[\p{Cc}\p{Cf}\s]+/gu, " "));
  const name = withoutEdges(cutToBytes(withoutEdges(printable), LONGEST_FILE_NAME));
  if (name === "") return usual;
  return DEVICES.test(name) ? `_${name}` : name;
}
