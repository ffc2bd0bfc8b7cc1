import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree, as the browser gives it to screen readers. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly AccessibleNode[];
}

/** The accessibility tree of the page. */
export function readAccessibilityTree(): Promise<AccessibleNode> {
  return executeServerCommand<AccessibleNode, undefined>('read-accessibility-tree');
}

/** All nodes of a tree with a role, in the order in which they are read out. */
export function listByRole(node: AccessibleNode, role: string): readonly AccessibleNode[] {
  const below = (node.children ?? []).flatMap((child) => listByRole(child, role));
  return node.role === role ? [node, ...below] : below;
}

/** What is read out at and below a node, from its first word to its last. */
export function listen(node: AccessibleNode): string {
  if (node.role === 'StaticText') return node.name ?? '';
  return (node.children ?? [])
    .map(listen)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.):])/g, '')
    .trim();
}
