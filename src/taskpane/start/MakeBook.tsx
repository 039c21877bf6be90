import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Rubric } from "../../rubric/schema";
import { hasErrors } from "../../shared/issue";
import { Confirm } from "../common/Confirm";
import { IssueList } from "../common/Issues";
import { LongList } from "../common/LongList";
import { useStyles } from "../common/styles";
import { useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { startTasks, type CheckedDraft } from "./startTasks";

/** A draft that was looked at, and whether somebody wants it made. */
export interface Looked extends CheckedDraft {
  readonly rubric: Rubric;
  readonly asking: boolean;
}

/** What a draft comes to: the question before it is made, what stands in the way, the sheets that will be added. */
export function LookedAt({ looked, onCancel }: { readonly looked: Looked; readonly onCancel: () => void }) {
  const { start } = useTexts();
  const { make } = useTasks(startTasks);
  const { wanted, sheets, asking } = looked;
  return (
    <>
      {asking && wanted !== null ? (
        <Confirm
          question={start.ask(sheets.length)}
          yes={start.makeNow}
          no={start.cancel}
          onYes={() => void make(wanted)}
          onNo={onCancel}
        />
      ) : null}
      <PlanPreview draft={looked} />
    </>
  );
}

/** Looks at what a draft would make, with or without the wish to have it made. */
export function MakeButtons({ onLook }: { readonly onLook: (asking: boolean) => void }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { busy } = useSessionState();
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          onLook(false);
        }}
      >
        {start.preview}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          onLook(true);
        }}
      >
        {start.make}
      </Button>
    </div>
  );
}

/** The sheets that will be added, and what stands in the way, which has the focus when it comes. */
function PlanPreview({ draft }: { readonly draft: Looked }) {
  const styles = useStyles();
  const { start } = useTexts();
  const here = useRef<HTMLElement>(null);
  const { sheets, issues } = draft;
  useEffect(() => {
    if (hasErrors(draft.issues)) here.current?.focus();
    else if (!draft.asking) here.current?.scrollIntoView({ block: "nearest" });
  }, [draft]);
  const title = start.sheetsToAdd(sheets.length);
  if (issues.length === 0 && sheets.length === 0) return null;
  return (
    <section ref={here} tabIndex={-1} className={`${styles.tight} ${styles.inView}`} aria-label={start.preview}>
      {issues.length === 0 ? null : <IssueList issues={issues} label={start.list} />}
      {sheets.length === 0 ? null : (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {title}
          </Subtitle2>
          <LongList label={title} items={sheets} keyOf={({ name }) => name} height={28}>
            {({ name, visibility }) => (
              <Text lang="zh-CN">{visibility === "visible" ? name : `${name}（${start.hiddenSheet}）`}</Text>
            )}
          </LongList>
        </>
      )}
    </section>
  );
}
