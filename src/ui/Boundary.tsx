import { Component, type ErrorInfo, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of a part that could not be drawn. */
  readonly fallback: (failed: NotDrawn) => ReactNode;
}

/** A part that could not be drawn. */
export interface NotDrawn {
  /** The program's own fault, in its words, and where in the page it happened. */
  readonly details: string;
  /** Draws the part again, as for the first time. */
  readonly onAgain: () => void;
}

interface State {
  readonly fault: string | null;
  readonly where: string;
}

const SOUND: State = { fault: null, where: "" };

/** Whatever fails while its children are drawn costs these alone, and is told in their place. */
export class Boundary extends Component<Props, State> {
  override state = SOUND;

  static getDerivedStateFromError(fault: unknown): Partial<State> {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }

  override componentDidCatch(_fault: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { fault, where } = this.state;
    if (fault === null) return this.props.children;
    const onAgain = () => {
      this.setState(SOUND);
    };
    return this.props.fallback({ details: `${fault}\n${where.trim()}`, onAgain });
  }
}
