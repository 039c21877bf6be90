import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { NotDrawn } from "../../ui/Boundary";
import { useTexts } from "../wording/useTexts";

/** Stands in the place of cells that could not be drawn; the workbook is there, to be saved. */
export function NotShown({ details, onAgain }: NotDrawn) {
  const { failed } = useTexts();
  const [answer, setAnswer] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => {
        setAnswer(failed.copied);
      },
      () => {
        setAnswer(failed.notCopied);
      },
    );
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {failed.text}
        <Text block>{details.split("\n")[0]}</Text>
        <Text block>{answer}</Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {failed.again}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {failed.copy}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
