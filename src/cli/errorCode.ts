/** The code of a failure that Node reports, such as ENOENT; anything else that was thrown goes on its way. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
