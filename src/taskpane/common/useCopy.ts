import { createContext, useContext, useState } from "react";

/** Puts a text on the clipboard of whatever host this is. */
export const CopyContext = createContext<(text: string) => Promise<void>>(() =>
  Promise.reject(new Error("there is no clipboard around this component")),
);

/** Copies a text and knows whether it worked; a host may forbid it. */
export function useCopy(): { readonly copied: boolean | null; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState<boolean | null>(null);
  const write = useContext(CopyContext);
  const copy = (text: string) => {
    void write(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return { copied, copy };
}
