import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectPlan } from "../../app/collect/collectPlan";
import { Confirm } from "../common/Confirm";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly plan: CollectPlan;
  /** How many cells and lines would be written. */
  readonly count: number;
}

/** Writes what is listed above, once somebody has agreed to it. */
export function WriteCollected({ plan, count }: Props) {
  const { collect: words } = useTexts();
  const { collect } = useSession();
  const { busy } = useSessionState();
  const [asked, setAsked] = useState(false);
  if (count === 0) return <Text>{words.nothing}</Text>;
  if (!asked) {
    return (
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          setAsked(true);
        }}
      >
        {words.write(count)}
      </Button>
    );
  }
  return (
    <Confirm
      question={words.confirm(count)}
      yes={words.yes}
      no={words.no}
      onYes={() => {
        setAsked(false);
        void collect(plan);
      }}
      onNo={() => {
        setAsked(false);
      }}
    />
  );
}
