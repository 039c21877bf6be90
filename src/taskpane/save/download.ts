/** Milliseconds after which a download has begun even where a person is asked for the folder. */
const BEGUN = 60_000;

/** Hands a file to the browser's downloads. Whether somebody refuses it there cannot be known. */
export function download(name: string, bytes: Uint8Array, mime: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, BEGUN);
}
