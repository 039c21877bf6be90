import { ReadFault, readFault } from "./fault";
import { LIMITS, megabytes } from "./limits";

/** The parts of an Office package that are text, unpacked, by their path; pictures and the like are left out. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const TEXT_PART = /\.(?:xml|rels)$/i;

/** Unpacks a package; what is no package, is cut off or unpacks beyond the limits is a ReadFault. */
export async function unpackParts(bytes: Uint8Array): Promise<Parts> {
  const { unzipSync } = await import("fflate");
  try {
    return unzipSync(bytes, { filter: partFilter() });
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    // All that runs in there is the unpacker: what it cannot read is no whole package.
    throw readFault("file-truncated", {});
  }
}

interface PartSizes {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/** Asked about each part before that one is unpacked; a part never gives more bytes than the package says it will. */
function partFilter(): (part: PartSizes) => boolean {
  let parts = 0;
  let unpacked = 0;
  return ({ name, size, originalSize }) => {
    parts += 1;
    if (TEXT_PART.test(name)) unpacked += Math.max(size, originalSize);
    if (parts > LIMITS.parts || unpacked > LIMITS.unpacked) {
      throw readFault("tables-suspicious", { limit: megabytes(LIMITS.unpacked) });
    }
    return TEXT_PART.test(name);
  };
}
