import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { useTexts } from "../wording/texts";

/** A part of the pane that is loaded when it is first needed. */
export interface LaterPart<P> {
  readonly Part: ComponentType<P>;
  /** Loads it before anybody asks for it; what fails now is tried again when it is shown. */
  readonly preload: () => void;
}

type State<P> = { readonly is: "loading" | "failed" } | { readonly is: "loaded"; readonly Content: ComponentType<P> };

/**
 * Keeps a part out of what the pane loads first. Until it is there that is said; where it cannot be loaded, such as over
 * a broken line, it is loaded again when somebody asks for that.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  const known: { state: State<P> } = { state: { is: "loading" } };
  const loaded = (): Promise<State<P>> =>
    load().then(
      (Content) => (known.state = { is: "loaded", Content }),
      () => ({ is: "failed" }),
    );
  return { Part: (props) => <Loaded first={known.state} load={loaded} props={props} />, preload: () => void loaded() };
}

interface Props<P> {
  readonly first: State<P>;
  readonly load: () => Promise<State<P>>;
  readonly props: P;
}

function Loaded<P extends object>({ first, load, props }: Props<P>) {
  const [state, setState] = useState(first);
  const loading = state.is === "loading";
  useEffect(() => {
    if (!loading) return undefined;
    let left = false;
    void load().then((next) => {
      if (!left) setState(next);
    });
    return () => {
      left = true;
    };
  }, [loading, load]);
  if (state.is === "loaded") return <state.Content {...props} />;
  if (state.is === "loading") return <Loading />;
  return (
    <NotLoaded
      onAgain={() => {
        setState({ is: "loading" });
      }}
    />
  );
}

function Loading() {
  const { common } = useTexts();
  return <Text role="status">{common.loading}</Text>;
}

function NotLoaded({ onAgain }: { readonly onAgain: () => void }) {
  const { common } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{common.notLoaded}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {common.loadAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
