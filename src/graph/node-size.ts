const SMALLEST = 16;
const LARGEST = 56;

/**
 * The diameter at which an entity is drawn, in px at zoom 1, from its number of relations and the
 * highest such number in the graph. By the root, so that areas and not diameters grow with it. The
 * layout leaves room for exactly this, so the canvas must draw by it too.
 */
export function nodeSize(relations: number, highest: number): number {
  return highest === 0 ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(relations / highest);
}
