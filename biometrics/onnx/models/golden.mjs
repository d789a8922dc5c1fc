// Writes what face-api.js itself computes for fixed inputs: the second implementation that the
// converted nets are held against. Run: node golden.mjs > FILE
import { readFile } from 'node:fs/promises';

const folder = new URL('node_modules/@vladmandic/face-api/', import.meta.url);
globalThis.fetch = async (address) => {
  const bytes = await readFile(new URL(address));
  return {
    ok: true,
    status: 200,
    headers: new Map(),
    json: async () => JSON.parse(bytes.toString()),
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  };
};
// The bundle for browsers is the one that needs no native code: it must not notice Node.
Object.defineProperty(process.versions, 'node', { value: undefined });
class Nothing {}
const api = await import(new URL('dist/face-api.esm.js', folder));
api.tf.env().setPlatform('golden', {
  fetch: globalThis.fetch,
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
  isTypedArray: (value) => ArrayBuffer.isView(value),
});
api.env.setEnv({
  Canvas: Nothing,
  CanvasRenderingContext2D: Nothing,
  Image: Nothing,
  ImageData: Nothing,
  Video: Nothing,
  createCanvasElement: () => new Nothing(),
  createImageElement: () => new Nothing(),
  createVideoElement: () => new Nothing(),
  fetch: globalThis.fetch,
});
await api.tf.setBackend('cpu');
await api.tf.ready();

/** A picture of waves: no person, every channel different. */
function waves(side) {
  const samples = new Float32Array(side * side * 3);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      for (let c = 0; c < 3; c++) {
        samples[(y * side + x) * 3 + c] = (x * (3 + c) + y * (5 - c) + ((x * y) >> 5)) & 255;
      }
    }
  }
  return api.tf.tensor4d(samples, [1, side, side, 3]);
}

const models = new URL('model/', folder).href;
const fixed = (numbers) => Array.from(numbers, (n) => Number(n.toFixed(6)));
for (const [net, side] of [
  ['tinyFaceDetector', 128],
  ['faceLandmark68Net', 112],
  ['faceRecognitionNet', 150],
]) {
  await api.nets[net].loadFromUri(models);
  const input = new api.NetInput([waves(side).squeeze([0])]);
  const output =
    net === 'tinyFaceDetector'
      ? await api.nets[net].forwardInput(input, side)
      : net === 'faceLandmark68Net'
        ? api.nets[net].runNet(input)
        : await api.nets[net].forwardInput(input);
  console.log(net + ' ' + output.shape.join('x') + ' ' + fixed(await output.data()).join(' '));
}
