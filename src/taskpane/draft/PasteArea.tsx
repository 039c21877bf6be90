import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Copied } from "./origin";
import { useDraftTexts } from "./useDraftTexts";

/** Takes a table from the clipboard. What is pasted is read as data; nothing of it gets into the page. */
export function PasteArea({ onPaste }: { readonly onPaste: (copied: Copied) => void }) {
  const words = useDraftTexts();
  const [typed, setTyped] = useState(false);
  return (
    <Field
      label={words.paste}
      hint={words.pasteHint}
      {...(typed ? { validationMessage: words.typed, validationState: "warning" } : {})}
    >
      <Textarea
        value=""
        rows={3}
        onChange={() => {
          setTyped(true);
        }}
        onPaste={(event) => {
          event.preventDefault();
          setTyped(false);
          const { clipboardData } = event;
          onPaste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
        }}
      />
    </Field>
  );
}
