package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The templates of one finger position in rows: full blocks, and the latest rows that do not fill a
 * block yet and are always compared. A change makes a new shelf that shares what is the same; rows
 * are appended where no older shelf looks.
 */
final class Shelf {

  static final Shelf EMPTY = new Shelf(new Block[0], new Latest(), 0);

  /** The rows after the last block. */
  private static final class Latest {
    final FingerprintTemplate[] templates = new FingerprintTemplate[Block.CAPACITY];
    final int[] slots = new int[Block.CAPACITY];
  }

  private final Block[] blocks;
  private final Latest latest;
  private final int latestRows;

  private Shelf(Block[] blocks, Latest latest, int latestRows) {
    this.blocks = blocks;
    this.latest = latest;
    this.latestRows = latestRows;
  }

  int blocks() {
    return blocks.length;
  }

  Block block(int number) {
    return blocks[number];
  }

  int latestRows() {
    return latestRows;
  }

  int latestSlot(int row) {
    return latest.slots[row];
  }

  FingerprintTemplate latestTemplate(int row) {
    return latest.templates[row];
  }

  int rows() {
    return blocks.length * Block.CAPACITY + latestRows;
  }

  FingerprintTemplate template(int row) {
    int block = row / Block.CAPACITY;
    int within = row % Block.CAPACITY;
    return block < blocks.length ? blocks[block].template(within) : latest.templates[within];
  }

  /** One more row. */
  Shelf with(FingerprintTemplate template, int slot, int storedRoots) {
    Latest rows = latestRows == 0 ? new Latest() : latest;
    rows.templates[latestRows] = template;
    rows.slots[latestRows] = slot;
    if (latestRows + 1 < Block.CAPACITY) {
      return new Shelf(blocks, rows, latestRows + 1);
    }
    Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
    more[blocks.length] = new Block(rows.templates, rows.slots, storedRoots);
    return new Shelf(more, new Latest(), 0);
  }

  /** All rows in blocks, the last of them perhaps not full; made anew for each shelf. */
  List<Block> allBlocks() {
    List<Block> all = new ArrayList<>(Arrays.asList(blocks));
    if (latestRows > 0) {
      all.add(rest());
    }
    return all;
  }

  private Block rest() {
    FingerprintTemplate[] templates = Arrays.copyOf(latest.templates, latestRows);
    return new Block(templates, Arrays.copyOf(latest.slots, latestRows), 0);
  }

  /** Nothing of the row's finger is left in the new shelf. */
  Shelf without(int row, FingerprintTemplate nobody, int storedRoots) {
    int number = row / Block.CAPACITY;
    int within = row % Block.CAPACITY;
    if (number == blocks.length) {
      latest.templates[within] = nobody;
      return this;
    }
    Block[] changed = blocks.clone();
    changed[number] = blocks[number].with(within, nobody, storedRoots);
    return new Shelf(changed, latest, latestRows);
  }
}
