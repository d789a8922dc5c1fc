package io.dinhdanh.biometrics.fingerprint.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The templates of one finger position: full blocks, and the latest ones that do not fill a block
 * yet and are always compared. Immutable: a change makes a new shelf that shares what is the same.
 */
final class Shelf {

  static final Shelf EMPTY = new Shelf(List.of(), List.of(), 0);

  private final List<Block> blocks;
  private final List<Enrolled> latest;

  private final int size;

  private Shelf(List<Block> blocks, List<Enrolled> latest, int size) {
    this.blocks = Collections.unmodifiableList(blocks);
    this.latest = Collections.unmodifiableList(latest);
    this.size = size;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Enrolled> latest() {
    return latest;
  }

  int size() {
    return size;
  }

  Shelf with(Enrolled enrolled, int storedRoots) {
    List<Enrolled> more = new ArrayList<>(latest);
    more.add(enrolled);
    if (more.size() < IndexBlock.CAPACITY) {
      return new Shelf(blocks, more, size + 1);
    }
    List<Block> moreBlocks = new ArrayList<>(blocks);
    moreBlocks.add(new Block(more, storedRoots));
    return new Shelf(moreBlocks, List.of(), size + 1);
  }

  /** Nothing of the finger is left in the new shelf. */
  Shelf without(Enrolled enrolled, int storedRoots) {
    if (latest.contains(enrolled)) {
      List<Enrolled> fewer = new ArrayList<>(latest);
      fewer.remove(enrolled);
      return new Shelf(blocks, fewer, size - 1);
    }
    List<Block> changed = new ArrayList<>();
    for (Block block : blocks) {
      changed.add(block);
      if (block.templates().contains(enrolled)) {
        List<Enrolled> fewer = new ArrayList<>(block.templates());
        fewer.remove(enrolled);
        changed.remove(changed.size() - 1);
        if (!fewer.isEmpty()) {
          changed.add(new Block(fewer, storedRoots));
        }
      }
    }
    return new Shelf(changed, latest, size - 1);
  }
}
