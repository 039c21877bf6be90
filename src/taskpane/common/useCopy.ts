import { useState } from "react";
import { useSession } from "../session/useSession";

/** Copies a text and knows whether it worked; a host may forbid it. */
export function useCopy(): { readonly copied: boolean | null; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { copyText } = useSession().tools;
  const copy = (text: string) => {
    void copyText(text).then(
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
