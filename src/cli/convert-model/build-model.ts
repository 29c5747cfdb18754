import { type GruParameters, type LacParameters, type Layer, width } from './lac-parameters.ts';
import type { OnnxModel, OnnxNode, OnnxTensor } from './onnx-encoding.ts';
import { quantiseRows } from './quantise.ts';

export type Precision = 'float32' | 'int8';

/**
 * Writes LAC small as an ONNX graph.
 *
 * Inputs: `characters` int32 [positions, sentences], padded with any id, `lengths` int32 [sentences], and
 * `projection` float32 [states, labels], any linear map of the states of both layers.
 * Outputs: `emissions` float32 [positions, sentences, tags]; `projected` float32 [positions, sentences,
 * labels], the states times the projection; and `transitions` float32 [tags + 2, tags] (start, stop, then
 * from tag to tag), which is the same at every run and is there so that the model is one file. With `int8` each weight is stored with one scale a row; the runtime makes float32 of all but
 * the embedding when it loads the model, so only the size differs.
 */
export function buildModel(parameters: LacParameters, precision: Precision): OnnxModel {
  const graph = new GraphBuilder(precision);
  let features = graph.lookUp('embedding', parameters.embedding.data, parameters.embedding.rows);
  const layers = parameters.layers.map((layer, index) => {
    features = addLayer(graph, `layer_${index + 1}`, layer, features);
    return features;
  });
  addEmissions(graph, parameters, features);
  graph.add('Concat', layers, 'states', { axis: 2 });
  graph.add('MatMul', ['states', 'projection'], 'projected');
  const states = 2 * width.hidden * layers.length;
  graph.store('transition_weights', 'float32', [width.tags + 2, width.tags], parameters.transitions.data);
  graph.add('Identity', ['transition_weights'], 'transitions');
  return {
    name: 'lac_small',
    description:
      'Lexical analysis of Chinese: LAC small by Baidu, bidirectional GRU and CRF over characters.',
    metadata: { precision, licence: 'Apache-2.0 (PaddlePaddle Authors) and MIT (Sun Junyi); see NOTICE' },
    nodes: graph.nodes,
    tensors: graph.tensors,
    inputs: [
      { name: 'characters', type: 'int32', dims: ['positions', 'sentences'] },
      { name: 'lengths', type: 'int32', dims: ['sentences'] },
      { name: 'projection', type: 'float32', dims: [states, 'labels'] },
    ],
    outputs: [
      { name: 'emissions', type: 'float32', dims: ['positions', 'sentences', width.tags] },
      { name: 'projected', type: 'float32', dims: ['positions', 'sentences', 'labels'] },
      { name: 'transitions', type: 'float32', dims: [width.tags + 2, width.tags] },
    ],
  };
}

class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly tensors: OnnxTensor[] = [];
  constructor(private readonly precision: Precision) {}

  add(
    operator: string,
    inputs: readonly string[],
    output: string,
    attributes: NonNullable<OnnxNode['attributes']> = {},
  ): string {
    this.nodes.push({ operator, inputs, outputs: [output], attributes });
    return output;
  }

  store(name: string, type: OnnxTensor['type'], dims: readonly number[], data: OnnxTensor['data']): string {
    this.tensors.push({ name, type, dims, data });
    return name;
  }

  /** A weight that is wanted whole. Cast and Mul of constants are folded when the model is loaded. */
  weight(name: string, values: Float32Array, dims: readonly number[]): string {
    if (this.precision === 'float32') return this.store(name, 'float32', dims, values);
    const rows = dims.slice(0, -1);
    const { data, scales } = quantiseRows(
      values,
      rows.reduce((product, dim) => product * dim, 1),
    );
    this.store(`${name}_int8`, 'int8', dims, data);
    this.store(`${name}_scale`, 'float32', [...rows, 1], scales);
    this.add('Cast', [`${name}_int8`], `${name}_steps`, { to: 1 });
    return this.add('Mul', [`${name}_steps`, `${name}_scale`], name);
  }

  /** A table of which only the rows of `characters` are made float32, at each run. */
  lookUp(name: string, values: Float32Array, rows: number): string {
    const dims = [rows, values.length / rows];
    if (this.precision === 'float32') {
      this.store(`${name}_table`, 'float32', dims, values);
      return this.add('Gather', [`${name}_table`, 'characters'], name);
    }
    const { data, scales } = quantiseRows(values, rows);
    this.store(`${name}_int8`, 'int8', dims, data);
    this.store(`${name}_scale`, 'float32', [rows, 1], scales);
    this.add('Gather', [`${name}_int8`, 'characters'], `${name}_rows_int8`);
    this.add('Gather', [`${name}_scale`, 'characters'], `${name}_rows_scale`);
    this.add('Cast', [`${name}_rows_int8`], `${name}_rows_steps`, { to: 1 });
    return this.add('Mul', [`${name}_rows_steps`, `${name}_rows_scale`], name);
  }
}

/** [positions, sentences, inputs] → [positions, sentences, 2 hidden] */
function addLayer(graph: GraphBuilder, name: string, layer: Layer, features: string): string {
  const { hidden } = width;
  const directions = [layer.forward, layer.reversed].map(onnxGru);
  const joined = (part: keyof OnnxGru): Float32Array => concatenate(directions.map((gru) => gru[part]));
  const inputs = [
    features,
    graph.weight(`${name}_input`, joined('input'), [2, 3 * hidden, layer.forward.input.rows]),
    graph.weight(`${name}_recurrent`, joined('recurrent'), [2, 3 * hidden, hidden]),
    graph.store(`${name}_bias`, 'float32', [2, 6 * hidden], joined('bias')),
    'lengths',
  ];
  graph.add('GRU', inputs, `${name}_directions`, {
    direction: 'bidirectional',
    hidden_size: hidden,
    linear_before_reset: 0,
  });
  graph.add('Transpose', [`${name}_directions`], `${name}_pairs`, { perm: [0, 2, 1, 3] });
  graph.store(`${name}_shape`, 'int64', [3], BigInt64Array.of(0n, 0n, BigInt(2 * hidden)));
  return graph.add('Reshape', [`${name}_pairs`, `${name}_shape`], name);
}

function addEmissions(graph: GraphBuilder, parameters: LacParameters, features: string): void {
  const { emission, emissionBias } = parameters;
  // Stored with a row a tag, so that in int8 each tag has its own scale.
  const byTag = transpose(emission.data, emission.rows, emission.columns);
  graph.weight('emission_by_tag', byTag, [emission.columns, emission.rows]);
  graph.add('Transpose', ['emission_by_tag'], 'emission_weights', { perm: [1, 0] });
  graph.add('MatMul', [features, 'emission_weights'], 'emission_product');
  graph.store('emission_bias', 'float32', [width.tags], emissionBias.data);
  graph.add('Add', ['emission_product', 'emission_bias'], 'emissions');
}

interface OnnxGru {
  /** [3 hidden × input], gates in the order z, r, h */
  readonly input: Float32Array;
  readonly recurrent: Float32Array;
  /** [3 hidden] for the input, then [3 hidden] for the recurrence */
  readonly bias: Float32Array;
}

/**
 * From Paddle's GRU to ONNX's. Paddle: `h = (1 − u)·h' + u·c`; ONNX: `h = (1 − z)·c + z·h'`. So z = 1 − u,
 * and as 1 − σ(x) = σ(−x), the weights and biases of that gate change their sign. The other gates are alike.
 */
function onnxGru(gru: GruParameters): OnnxGru {
  const { hidden } = width;
  const input = transpose(gru.input.data, gru.input.rows, gru.input.columns);
  const updateAndReset = gru.recurrent.data.subarray(0, 2 * hidden * hidden);
  const candidate = gru.recurrent.data.subarray(2 * hidden * hidden);
  const recurrent = concatenate([
    transpose(updateAndReset, hidden, 2 * hidden),
    transpose(candidate, hidden, hidden),
  ]);
  const bias = concatenate([gru.inputBias.data, gru.recurrentBias.data]);
  negate(input.subarray(0, hidden * gru.input.rows));
  negate(recurrent.subarray(0, hidden * hidden));
  negate(bias.subarray(0, hidden));
  negate(bias.subarray(3 * hidden, 4 * hidden));
  return { input, recurrent, bias };
}

function negate(values: Float32Array): void {
  values.forEach((value, index) => {
    values[index] = -value;
  });
}

function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  return Float32Array.from(
    values,
    (_, index) => values[(index % rows) * columns + Math.floor(index / rows)] ?? 0,
  );
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
