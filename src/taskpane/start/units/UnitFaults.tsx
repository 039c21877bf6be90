import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { LineIssue } from "../../../app/names";
import { useIssueWords } from "../../../ui/language";
import { Sentence } from "../../../ui/Sentence";
import { SeverityBadge } from "../../common/Issues";
import { LongList } from "../../common/LongList";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/useTexts";

interface Props {
  readonly found: readonly LineIssue[];
  /** Another one each time somebody asked for the worksheets, which cannot be made before all this is mended: it has the focus. */
  readonly asked: object | null;
  readonly onGo: (row: number) => void;
}

/** What is to be mended in the list of units, in full; each leads to its row. */
export function UnitFaults({ found, asked, onGo }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const { language, sentence } = useIssueWords();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === null) return;
    here.current?.focus({ preventScroll: true });
    // They may be many: the first ones are to be seen.
    here.current?.scrollIntoView({ block: "start" });
  }, [asked]);
  if (found.length === 0) return null;
  return (
    <div ref={here} tabIndex={-1} role="group" aria-label={start.units.faults(found.length)} className={styles.inView}>
      <LongList label={start.list} items={found} height={64} whole>
        {({ line, issue }, tabIndex) => (
          <div className={styles.tight}>
            <span className={styles.row}>
              <SeverityBadge severity={issue.severity} />
              <Button
                size="small"
                tabIndex={tabIndex}
                onClick={() => {
                  onGo(line);
                }}
              >
                {start.units.goTo(line + 1)}
              </Button>
            </span>
            <Text className={styles.wrap} lang={language}>
              <Sentence text={sentence(issue)} />
            </Text>
          </div>
        )}
      </LongList>
    </div>
  );
}
