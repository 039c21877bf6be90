import { Button, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import { useSession, useSessionState } from "../session/useSession";
import { DRAFT_STEPS, type DraftStep } from "./progress";
import { useDraftTexts } from "../wording/draft";

interface Props {
  readonly step: DraftStep;
  /** Whether leaving would lose anything. */
  readonly begun: boolean;
  readonly children: ReactNode;
}

const useFrameStyles = makeStyles({
  /** Scrolled to, it stands below the tabs, which stay in view. */
  below: { scrollMarginTop: "4em" },
});

/** A step under its heading, which takes the focus when the step begins, and the way out. */
export function StepFrame({ step, begun, children }: Props) {
  const styles = useStyles();
  const { below } = useFrameStyles();
  const words = useDraftTexts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.stack} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={`${styles.heading} ${below}`}>
        <Subtitle2>
          {words.step({ number: DRAFT_STEPS.indexOf(step) + 1, of: DRAFT_STEPS.length, title: words.steps[step] })}
        </Subtitle2>
      </h2>
      {children}
      <Leave begun={begun} />
    </section>
  );
}

/** Ends the drafting; asks before, where something would be lost. */
function Leave({ begun }: Pick<Props, "begun">) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { own } = useSession();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Confirm
        question={words.leaveAsk}
        yes={words.leaveYes}
        no={words.stay}
        onYes={own.end}
        onNo={() => {
          setAsking(false);
        }}
      />
    );
  }
  return (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        size="small"
        onClick={() => {
          if (begun) setAsking(true);
          else own.end();
        }}
      >
        {words.leave}
      </Button>
    </div>
  );
}

interface ButtonsProps {
  /** Absent on the first step. */
  readonly onBack?: () => void;
  readonly onOn: () => void;
  /** What going on is called, where it is not just the next step. */
  readonly on?: string;
  /** Whether everything is there that the next step needs. */
  readonly ready?: boolean;
}

/** Leads from step to step. */
export function StepButtons({ onBack, onOn, on, ready = true }: ButtonsProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { busy } = useSessionState();
  return (
    <div className={styles.row}>
      {onBack === undefined ? null : <Button onClick={onBack}>{words.back}</Button>}
      <Button appearance="primary" disabledFocusable={busy !== null || !ready} onClick={onOn}>
        {on ?? words.on}
      </Button>
    </div>
  );
}

/** Ends what takes long: nobody can tell how long. */
export function Working({ onStop }: { readonly onStop: () => void }) {
  const styles = useStyles();
  const words = useDraftTexts();
  return (
    <div className={styles.tight}>
      <Text>{words.reading}</Text>
      <div className={styles.row}>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}
