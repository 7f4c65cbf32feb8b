/** A place on the screen, in CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of the thread's bends, in CSS px. */
const BEND = 10;

/** The thread's path in SVG's words: along the line, around one upright at `turnX`, on to the knot. */
export function threadPath(from: Point, turnX: number, to: Point): string {
  const rise = to.y - from.y;
  if (Math.abs(rise) < 1) return `M${from.x} ${from.y}H${to.x}`;
  const radius = Math.min(BEND, Math.abs(rise) / 2, Math.abs(turnX - from.x), Math.abs(to.x - turnX));
  const [along, down] = [Math.sign(to.x - from.x) * radius, Math.sign(rise) * radius];
  return (
    `M${from.x} ${from.y}H${turnX - along}Q${turnX} ${from.y} ${turnX} ${from.y + down}` +
    `V${to.y - down}Q${turnX} ${to.y} ${turnX + along} ${to.y}H${to.x}`
  );
}

/** A stub from the knot that points with an arrow to where the claim has been scrolled away to. */
export function stubPath(edgeY: number, turnX: number, to: Point): string {
  const back = edgeY > to.y ? -5 : 5;
  const arrow = `M${turnX - 4} ${edgeY + back}L${turnX} ${edgeY}L${turnX + 4} ${edgeY + back}`;
  return `${arrow}${threadPath({ x: turnX, y: edgeY }, turnX, to)}`;
}
