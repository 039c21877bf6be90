import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Boundary, type NotDrawn } from "../../ui/Boundary";
import { localTime } from "../../shared/day";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { useStyles } from "./styles";
import { useCopy } from "./useCopy";

/** A part of the pane that may fail to be drawn without taking anything else with it: what the session keeps is kept. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={(failed) => <Failed {...failed} />}>{children}</Boundary>;
}

function Failed({ details, onAgain }: NotDrawn) {
  const styles = useStyles();
  const { common } = useTexts();
  const { tools } = useSession();
  const { copied, copy } = useCopy();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{common.notDrawn}</MessageBarTitle>
        <Text block>{common.keptAll}</Text>
        <Text block className={styles.wrap}>
          {details.split("\n")[0]}
        </Text>
        {copied === null ? null : <Text block>{copied ? common.copied : common.notCopied}</Text>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {common.drawAgain}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const { time, program } = tools.stamp();
            copy(`Rubric Sheets ${program} · ${localTime(time)}\n${details}`);
          }}
        >
          {common.copyDetails}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
