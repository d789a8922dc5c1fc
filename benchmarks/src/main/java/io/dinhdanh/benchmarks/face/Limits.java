package io.dinhdanh.benchmarks.face;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** What this machine can do at most: three plain reads of bytes, and multiply-adds in registers. */
final class Limits {

  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int CHAINS = 12;

  /** Kept so that nothing is optimised away. */
  private long kept;

  private float keptFloat;

  long kept() {
    return kept + (long) keptFloat;
  }

  /** One vector after the other, into two sums. */
  void readVectors(byte[][] blocks) {
    for (byte[] block : blocks) {
      kept += vectors(block);
    }
  }

  private static long vectors(byte[] block) {
    int step = BYTES.length();
    ByteVector a = ByteVector.zero(BYTES);
    ByteVector b = a;
    for (int i = 0; i + 2 * step <= block.length; i += 2 * step) {
      a = a.add(ByteVector.fromArray(BYTES, block, i));
      b = b.add(ByteVector.fromArray(BYTES, block, i + step));
    }
    return a.add(b).reduceLanes(VectorOperators.XOR);
  }

  /** Eight vectors at a time, into eight sums. */
  void readWide(byte[][] blocks) {
    for (byte[] block : blocks) {
      kept += wide(block);
    }
  }

  private static LongVector load(byte[] block, int at) {
    return ByteVector.fromArray(BYTES, block, at).reinterpretAsLongs();
  }

  private static long wide(byte[] block) {
    int step = BYTES.length();
    LongVector a = load(block, 0);
    LongVector b = a;
    LongVector c = a;
    LongVector d = a;
    for (int i = 0; i + 8 * step <= block.length; i += 8 * step) {
      a = a.add(load(block, i)).add(load(block, i + 4 * step));
      b = b.add(load(block, i + step)).add(load(block, i + 5 * step));
      c = c.add(load(block, i + 2 * step)).add(load(block, i + 6 * step));
      d = d.add(load(block, i + 3 * step)).add(load(block, i + 7 * step));
    }
    return a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
  }

  /** Eight bytes at a time, without vectors. */
  void readLongs(byte[][] blocks) {
    for (byte[] block : blocks) {
      kept += longs(block);
    }
  }

  private static long longs(byte[] block) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = 0; i + 32 <= block.length; i += 32) {
      a ^= (long) LONGS.get(block, i);
      b ^= (long) LONGS.get(block, i + 8);
      c ^= (long) LONGS.get(block, i + 16);
      d ^= (long) LONGS.get(block, i + 24);
    }
    return a ^ b ^ c ^ d;
  }

  /** Multiply-adds that touch no memory; returns how many floats were multiplied and added. */
  long multiplyAdd(int rounds) {
    keptFloat += registers(rounds, kept % 3 + 1.0001f);
    return (long) rounds * CHAINS * FLOATS.length();
  }

  private static float registers(int rounds, float factor) {
    FloatVector f = FloatVector.broadcast(FLOATS, factor);
    FloatVector a = f, b = f, c = f, d = f, e = f, g = f;
    FloatVector h = f, i = f, j = f, k = f, l = f, m = f;
    for (int round = 0; round < rounds; round++) {
      a = a.fma(f, f);
      b = b.fma(f, f);
      c = c.fma(f, f);
      d = d.fma(f, f);
      e = e.fma(f, f);
      g = g.fma(f, f);
      h = h.fma(f, f);
      i = i.fma(f, f);
      j = j.fma(f, f);
      k = k.fma(f, f);
      l = l.fma(f, f);
      m = m.fma(f, f);
    }
    FloatVector first = a.add(b).add(c.add(d)).add(e.add(g));
    return first.add(h.add(i).add(j.add(k)).add(l.add(m))).reduceLanes(VectorOperators.MAX);
  }
}
