import protobuf from 'protobufjs';

/**
 * The part of ONNX's protobuf contract that this model needs, with its names and field numbers
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). Written out here because `onnx-proto`, the
 * package that holds all of it, is tied to a protobufjs that is no longer maintained.
 */
const schema = `
syntax = "proto2";
message OperatorSetIdProto { optional string domain = 1; optional int64 version = 2; }
message StringStringEntryProto { optional string key = 1; optional string value = 2; }
message TensorProto {
  repeated int64 dims = 1; optional int32 dataType = 2; optional string name = 8; optional bytes rawData = 9;
}
message Dimension { optional int64 dimValue = 1; optional string dimParam = 2; }
message TensorShapeProto { repeated Dimension dim = 1; }
message TensorTypeProto { optional int32 elemType = 1; optional TensorShapeProto shape = 2; }
message TypeProto { optional TensorTypeProto tensorType = 1; }
message ValueInfoProto { optional string name = 1; optional TypeProto type = 2; }
message AttributeProto {
  optional string name = 1; optional int64 i = 3; optional bytes s = 4; repeated int64 ints = 8;
  optional int32 type = 20;
}
message NodeProto {
  repeated string input = 1; repeated string output = 2; optional string name = 3; optional string opType = 4;
  repeated AttributeProto attribute = 5;
}
message GraphProto {
  repeated NodeProto node = 1; optional string name = 2; repeated TensorProto initializer = 5;
  repeated ValueInfoProto input = 11; repeated ValueInfoProto output = 12;
}
message ModelProto {
  optional int64 irVersion = 1; optional string producerName = 2; optional string docString = 6;
  optional GraphProto graph = 7; repeated OperatorSetIdProto opsetImport = 8;
  repeated StringStringEntryProto metadataProps = 14;
}
`;

/** `TensorProto.DataType` */
export const elementType = { float32: 1, int8: 3, int32: 6, int64: 7 } as const;
export type ElementType = keyof typeof elementType;

/** `AttributeProto.AttributeType` */
const attributeType = { integer: 2, text: 3, integers: 7 } as const;

export interface OnnxTensor {
  readonly name: string;
  readonly type: ElementType;
  readonly dims: readonly number[];
  readonly data: Float32Array | Int8Array | BigInt64Array;
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

/** An input or output of the graph. A dimension that is a word is free and goes by that name. */
export interface OnnxValue {
  readonly name: string;
  readonly type: ElementType;
  readonly dims: readonly (number | string)[];
}

export interface OnnxModel {
  readonly name: string;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

const modelType = protobuf.parse(schema).root.lookupType('ModelProto');

/** Encodes a model as the bytes of a `.onnx` file. The same model gives the same bytes. */
export function encodeOnnx(model: OnnxModel): Uint8Array {
  const message = {
    irVersion: 8,
    producerName: 'yintu convert-model',
    docString: model.description,
    opsetImport: [{ domain: '', version: 17 }],
    metadataProps: Object.entries(model.metadata).map(([key, value]) => ({ key, value })),
    graph: {
      name: model.name,
      node: model.nodes.map(nodeMessage),
      initializer: model.tensors.map(tensorMessage),
      input: model.inputs.map(valueMessage),
      output: model.outputs.map(valueMessage),
    },
  };
  const problem = modelType.verify(message);
  if (problem !== null) throw new Error(`the ONNX model cannot be encoded: ${problem}`);
  return modelType.encode(modelType.create(message)).finish();
}

function nodeMessage(node: OnnxNode): object {
  return {
    input: [...node.inputs],
    output: [...node.outputs],
    name: node.outputs[0],
    opType: node.operator,
    attribute: Object.entries(node.attributes ?? {}).map(([name, value]) => {
      if (typeof value === 'number') return { name, i: value, type: attributeType.integer };
      if (typeof value === 'string')
        return { name, s: new TextEncoder().encode(value), type: attributeType.text };
      return { name, ints: [...value], type: attributeType.integers };
    }),
  };
}

function tensorMessage(tensor: OnnxTensor): object {
  const { data } = tensor;
  const size = tensor.dims.reduce((product, dim) => product * dim, 1);
  if (size !== data.length) throw new Error(`${tensor.name} has ${data.length} values, not ${size}`);
  return {
    name: tensor.name,
    dims: [...tensor.dims],
    dataType: elementType[tensor.type],
    // Raw data is little-endian by contract, and so is every machine that Node runs on.
    rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  };
}

function valueMessage(value: OnnxValue): object {
  const dim = value.dims.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return {
    name: value.name,
    type: { tensorType: { elemType: elementType[value.type], shape: { dim } } },
  };
}
