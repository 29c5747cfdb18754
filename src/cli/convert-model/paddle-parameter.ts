/** A parameter of the network: a matrix of float32, row by row. A vector has one row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** `VarType.Type.FP32` in Paddle's framework.proto. */
const float32 = 5;

/**
 * Reads a parameter file of PaddlePaddle 1.x: uint32 version, uint64 number of level-of-detail levels and
 * each level's length and bytes, uint32 version, int32 length of a `TensorDesc` message, that message, and
 * then little-endian float32 (`SerializeToStream` in paddle/fluid/framework/lod_tensor.cc and
 * tensor_util.cc).
 * @throws if the file is of another version or type, or is longer or shorter than it says
 */
export function readPaddleParameter(bytes: Uint8Array, name: string): Matrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (why: string): Error => new Error(`${name} is not a Paddle parameter file: ${why}`);
  if (bytes.byteLength < 24) throw refuse(`it has only ${bytes.byteLength} bytes`);
  if (view.getUint32(0, true) !== 0) throw refuse(`its version is ${view.getUint32(0, true)}, not 0`);
  let at = 12;
  for (let levels = view.getBigUint64(4, true); levels > 0n; levels--) {
    at += 8 + Number(view.getBigUint64(at, true));
  }
  if (view.getUint32(at, true) !== 0)
    throw refuse(`its tensor version is ${view.getUint32(at, true)}, not 0`);
  const start = at + 8;
  const end = start + view.getInt32(at + 4, true);
  const { type, dims } = readTensorDescription(bytes.subarray(start, end));
  if (type !== float32) throw refuse(`its element type is ${type}, not ${float32} (float32)`);
  const [rows, columns] = dims.length === 1 ? [1, dims[0] ?? 0] : [dims[0] ?? 0, dims[1] ?? 0];
  const size = rows * columns;
  if (dims.length > 2 || bytes.byteLength - end !== size * 4)
    throw refuse(`${bytes.byteLength - end} bytes of data do not make [${dims.join(', ')}]`);
  const data = Float32Array.from({ length: size }, (_, i) => view.getFloat32(end + i * 4, true));
  return { rows, columns, data };
}

/** `TensorDesc`: field 1 is the element type, field 2 (repeated) the dimensions; all of them varints. */
function readTensorDescription(bytes: Uint8Array): { type: number; dims: number[] } {
  const description = { type: -1, dims: [] as number[] };
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    if (key === 0x08) description.type = varint();
    else if (key === 0x10) description.dims.push(varint());
    else throw new Error(`unexpected key ${key} in a tensor description`);
  }
  return description;
}
