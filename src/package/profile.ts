import type { IssueCode, IssueParameters } from "../shared/issue";

/** The codes whose sentence needs no other parameters than these. */
type CodeWith<Name extends string = never> = {
  [Code in IssueCode]: keyof IssueParameters<Code> extends Name ? Code : never;
}[IssueCode];

/** What a reader of Office files takes, and by which issues it refuses the others: its advice is its own. */
export interface PackageProfile {
  /** Bytes of a file, at most. */
  readonly fileSize: number;
  /** Bytes that its parts unpack to, at most. */
  readonly unpackedSize: number;
  /** Bytes that its parts of XML unpack to together, at most: they are read, the others only copied. */
  readonly markupSize: number;
  /** Whether a part counts: parts that are never unpacked may be as large as they are. */
  readonly counts: (name: string) => boolean;
  readonly codes: {
    /** The file is locked with a password. */
    readonly encrypted: CodeWith;
    /** The file has a format of the time before packages. */
    readonly oldFormat: CodeWith;
    readonly tooManyParts: CodeWith<"count" | "limit">;
    /** Sizes in whole megabytes. */
    readonly unpacksTooLarge: CodeWith<"size" | "limit">;
    /** A part is not what it is said to be. */
    readonly damaged: CodeWith<"part">;
    readonly partMissing: CodeWith<"part">;
  };
}

export const MEGABYTE = 1024 * 1024;

/** Bytes in whole megabytes, at least 1, for messages. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / MEGABYTE));
}
