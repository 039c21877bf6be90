import { Button } from "@fluentui/react-components";
import { useRef, useState, type RefCallback } from "react";
import { Guarded } from "../common/Guarded";
import { later } from "../common/later";
import type { Step } from "../common/steps";
import { useTexts } from "../wording/texts";

/** Whether help is open, and how that changes. */
export interface HelpState {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes it; the button that opened it has the focus again. */
  readonly close: () => void;
  readonly button: RefCallback<HTMLElement>;
}

export function useHelp(): HelpState {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  return {
    open,
    toggle: () => {
      setOpen(!open);
    },
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
    button: (element) => {
      button.current = element;
    },
  };
}

interface Props {
  readonly help: HelpState;
}

export function HelpButton({ help: { open, toggle, button } }: Props) {
  const { common } = useTexts();
  return (
    <Button ref={button} size="small" aria-expanded={open} onClick={toggle}>
      {common.help}
    </Button>
  );
}

const { Part: Help } = later(async () => (await import("./Help")).Help);

/** The help on a step, once somebody has asked for it. */
export function HelpOn({ step, help: { open, close } }: Props & { readonly step: Step }) {
  if (!open) return null;
  return (
    <Guarded>
      <Help step={step} onClose={close} />
    </Guarded>
  );
}
