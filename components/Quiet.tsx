import { Component, type ComponentChildren } from 'preact';

/** Keeps a fault in a view away from the page around it: nothing is shown instead. */
export class Quiet extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(): void {
    this.setState({ hasFailed: true });
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
