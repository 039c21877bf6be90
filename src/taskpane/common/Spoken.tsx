import { makeStyles } from "@fluentui/react-components";

const useSpokenStyles = makeStyles({
  /** Read aloud, not seen. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  /** What is seen, short because it stands under a heading. */
  readonly shown: string;
  /** What is read aloud instead: it says by itself what it is. */
  readonly spoken: string;
}

/** A value that means something only under its heading, for the eye and for the ear. */
export function Spoken({ shown, spoken }: Props) {
  const { hidden } = useSpokenStyles();
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className={hidden}>{spoken}</span>
    </>
  );
}
