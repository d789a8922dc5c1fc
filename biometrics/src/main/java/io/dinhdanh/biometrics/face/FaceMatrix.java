package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.RecordMemory;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** The embeddings of an open gallery, row by slot. A record is the floats, little-endian. */
final class FaceMatrix implements RecordMemory {

  private final FaceSpace space;
  private final RowKernel kernel;
  private final Quantizer quantizer;
  private volatile FaceBlock[] blocks = {};

  FaceMatrix(FaceSpace space, RowKernel kernel) {
    this.space = space;
    this.kernel = kernel;
    this.quantizer = new Quantizer(space.dimension(), IntRows.LARGEST);
  }

  FaceBlock[] blocks() {
    return blocks;
  }

  static byte[] encode(float[] embedding) {
    ByteBuffer out = ByteBuffer.allocate(Float.BYTES * embedding.length);
    out.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(embedding);
    return out.array();
  }

  private static FloatBuffer floats(byte[] bytes, int offset, int length) {
    return ByteBuffer.wrap(bytes, offset, length).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }

  @Override
  public void check(byte[] bytes, int offset, int length) throws BiometricsException {
    if (length != Float.BYTES * space.dimension()) {
      throw FaceErrors.otherDimension(space.dimension());
    }
    FloatBuffer floats = floats(bytes, offset, length);
    for (int i = 0; i < space.dimension(); i++) {
      float value = floats.get(i);
      if (Float.isNaN(value) || Float.isInfinite(value)) {
        throw FaceErrors.notFinite();
      }
    }
  }

  @Override
  public void add(int slot, byte[] bytes, int offset, int length) {
    int number = slot / FaceBlock.ROWS;
    if (number == blocks.length) {
      FaceBlock[] more = Arrays.copyOf(blocks, number + 1);
      more[number] = new FaceBlock(space, kernel);
      blocks = more;
    }
    FaceBlock block = blocks[number];
    int row = slot % FaceBlock.ROWS;
    int dimension = space.dimension();
    floats(bytes, offset, length).get(block.rows, row * dimension, dimension);
    block.add(row, quantizer);
  }

  @Override
  public byte[] record(int slot) {
    return encode(embedding(slot));
  }

  float[] embedding(int slot) {
    FaceBlock block = blocks[slot / FaceBlock.ROWS];
    int at = slot % FaceBlock.ROWS * space.dimension();
    return Arrays.copyOfRange(block.rows, at, at + space.dimension());
  }

  @Override
  public void erase(int slot) {
    byte[] zeros = new byte[space.dimension()];
    blocks[slot / FaceBlock.ROWS].erase(slot % FaceBlock.ROWS, zeros);
  }
}
