package io.dinhdanh.biometrics.gallery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file system that forgets. What was not forced may after a loss of power be there, be gone, be
 * there in part, and in any order; names may lag behind as well. It fills up, and its power can
 * fail at any operation.
 */
final class SimulatedFiles implements FileLayer {

  static final int SECTOR = 64;

  /** The power failed: everything throws from here on. */
  static final class PowerFailure extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A write or a truncation that may not have reached the medium. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody changes it.
  private record Pending(long at, byte[] bytes, boolean truncation) {}

  private static final class Content {
    private byte[] bytes = {};
    private int length;

    void write(int at, byte[] source, int from, int to) {
      int end = at + to;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
      }
      System.arraycopy(source, from, bytes, at + from, to - from);
      length = Math.max(length, end);
    }

    void truncate(long size) {
      if (size < length) {
        Arrays.fill(bytes, (int) size, length, (byte) 0);
        length = (int) size;
      }
    }

    void become(Content other) {
      bytes = Arrays.copyOf(other.bytes, other.length);
      length = other.length;
    }
  }

  private static final class Node {
    final Content lasting = new Content();
    final Content seen = new Content();
    final List<Pending> pending = new ArrayList<>();
  }

  /** A change of names: null source is a creation, null target a deletion. */
  private record Naming(String name, @Nullable Node node) {}

  private final Random random;
  private Map<String, Node> lasting = new TreeMap<>();
  private Map<String, Node> seen = new TreeMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private boolean off;
  private int operationsLeft = Integer.MAX_VALUE;
  private long spaceLeft = Long.MAX_VALUE;

  SimulatedFiles(Random random) {
    this.random = random;
  }

  void failAfter(int operations) {
    operationsLeft = operations;
  }

  void fillUpAfter(long bytes) {
    spaceLeft = bytes;
  }

  /** The process died and the machine lives: all that was written is there. */
  void killProcess() {
    off = false;
    operationsLeft = Integer.MAX_VALUE;
  }

  /** The power failed: each unforced write is kept, dropped or torn by itself. */
  void losePower() {
    killProcess();
    for (Naming naming : namings) {
      if (random.nextBoolean()) {
        apply(lasting, naming);
      }
    }
    namings.clear();
    for (Node node : nodes()) {
      List<Pending> kept = new ArrayList<>(node.pending);
      Collections.shuffle(kept, random);
      for (Pending pending : kept) {
        keepSome(node, pending);
      }
      node.pending.clear();
      node.seen.become(node.lasting);
    }
    seen = new TreeMap<>(lasting);
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(lasting.values());
    for (Node node : seen.values()) {
      if (!nodes.contains(node)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private void keepSome(Node node, Pending pending) {
    int fate = random.nextInt(3);
    if (fate == 0) {
      return;
    }
    if (fate == 1 || pending.truncation()) {
      apply(node.lasting, pending);
      return;
    }
    for (int from = 0; from < pending.bytes().length; from += SECTOR) {
      if (random.nextBoolean()) {
        int to = Math.min(pending.bytes().length, from + SECTOR);
        node.lasting.write((int) pending.at(), pending.bytes(), from, to);
      }
    }
  }

  private static void apply(Content content, Pending pending) {
    if (pending.truncation()) {
      content.truncate(pending.at());
    } else {
      content.write((int) pending.at(), pending.bytes(), 0, pending.bytes().length);
    }
  }

  private static void apply(Map<String, Node> names, Naming naming) {
    if (naming.node() == null) {
      names.remove(naming.name());
    } else {
      names.values().remove(naming.node());
      names.put(naming.name(), naming.node());
    }
  }

  private void operate() throws IOException {
    if (off || operationsLeft-- <= 0) {
      off = true;
      throw new PowerFailure();
    }
  }

  private void name(Naming naming) {
    apply(seen, naming);
    namings.add(naming);
  }

  byte[] content(String name) {
    Content content = Objects.requireNonNull(seen.get(name), name).seen;
    return Arrays.copyOf(content.bytes, content.length);
  }

  void put(String name, byte[] content) {
    Node node = new Node();
    node.lasting.write(0, content, 0, content.length);
    node.seen.become(node.lasting);
    seen.put(name, node);
    lasting.put(name, node);
  }

  @Override
  public List<String> list() throws IOException {
    operate();
    return new ArrayList<>(seen.keySet());
  }

  @Override
  public StoredFile open(String name) throws IOException {
    operate();
    Node node = seen.get(name);
    if (node == null) {
      throw new IOException("no such file");
    }
    return new Handle(node);
  }

  @Override
  public StoredFile create(String name) throws IOException {
    operate();
    if (seen.containsKey(name)) {
      throw new IOException("exists");
    }
    Node node = new Node();
    name(new Naming(name, node));
    return new Handle(node);
  }

  @Override
  public void delete(String name) throws IOException {
    operate();
    if (seen.containsKey(name)) {
      name(new Naming(name, null));
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    operate();
    name(new Naming(to, Objects.requireNonNull(seen.get(from), from)));
  }

  @Override
  public void forceDirectory() throws IOException {
    operate();
    lasting = new TreeMap<>(seen);
    namings.clear();
  }

  @Override
  public long usableSpace() {
    return spaceLeft;
  }

  @Override
  public void close() {}

  /** An open file. */
  private final class Handle implements StoredFile {

    private final Node node;

    Handle(Node node) {
      this.node = node;
    }

    @Override
    public long size() throws IOException {
      operate();
      return node.seen.length;
    }

    @Override
    public void read(long position, ByteBuffer target) throws IOException {
      operate();
      int from = (int) Math.min(position, node.seen.length);
      target.put(node.seen.bytes, from, Math.min(target.remaining(), node.seen.length - from));
    }

    @Override
    public void write(long position, ByteBuffer source) throws IOException {
      byte[] bytes = new byte[source.remaining()];
      source.get(bytes);
      boolean full = bytes.length > spaceLeft;
      byte[] fits = full ? Arrays.copyOf(bytes, (int) spaceLeft) : bytes;
      boolean powerFails = off || operationsLeft <= 0;
      if (!off) {
        change(new Pending(position, fits, false));
        spaceLeft -= fits.length;
      }
      if (powerFails) {
        operate();
      }
      operationsLeft--;
      if (full) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void truncate(long size) throws IOException {
      operate();
      spaceLeft += spaceLeft == Long.MAX_VALUE ? 0 : node.seen.length - size;
      change(new Pending(size, new byte[0], true));
    }

    private void change(Pending pending) {
      node.pending.add(pending);
      apply(node.seen, pending);
    }

    @Override
    public void force() throws IOException {
      operate();
      node.lasting.become(node.seen);
      node.pending.clear();
    }

    @Override
    public void close() {}
  }
}
