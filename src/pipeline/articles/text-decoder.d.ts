/**
 * The one thing of the Encoding standard that the pipeline needs. Node, browsers and workers all have
 * it; the pure folders see neither the DOM's types nor Node's, so it is declared here.
 */
interface TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare var TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => TextDecoder;
