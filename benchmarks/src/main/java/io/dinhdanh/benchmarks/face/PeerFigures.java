package io.dinhdanh.benchmarks.face;

import static io.dinhdanh.benchmarks.face.SearchFigures.say;

import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.kernel.Kernels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Other libraries' scoring over the same vectors in the same run, taking turns with our whole
 * queries. Our answer is that of float32; theirs by int8 is an approximation.
 */
final class PeerFigures {

  private static final int ROUNDS = 15;
  private static final int WITH_VECTORS = 21;

  private final Embeddings embeddings;
  private final int faces;
  private long next;

  PeerFigures(Embeddings embeddings, int faces) {
    this.embeddings = embeddings;
    this.faces = faces;
  }

  void run(Path folder) throws Exception {
    List<FlatPeer> peers = new ArrayList<>();
    if (Runtime.version().feature() >= WITH_VECTORS) {
      Path lucene = Files.createDirectory(folder.resolve("lucene"));
      peers.add(new LucenePeer(embeddings, faces, false, lucene));
      peers.add(new LucenePeer(embeddings, faces, true, lucene));
    }
    peers.add(new JvectorPeer(embeddings, faces));
    peers.add(new HnswlibPeer(embeddings, faces));
    FilledGallery files = new FilledGallery(folder.resolve("peers"), embeddings.dimension());
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      FilledGallery.fill(gallery, embeddings, 0, faces);
      GalleryFigures ours = new GalleryFigures(gallery, embeddings, faces);
      for (FlatPeer peer : peers) {
        double query = ours.query(ROUNDS);
        double batch = ours.batch(ROUNDS / 3) / 64;
        double theirs = scan(peer);
        query = Math.min(query, ours.query(ROUNDS));
        say(
            "%s: %.1f ns a face; our query %.1f ns, %.2f times as fast; in batches %.1f ns, %.2f",
            peer.name(),
            theirs / faces,
            query / faces,
            theirs / query,
            batch / faces,
            theirs / batch);
      }
    }
  }

  private double scan(FlatPeer peer) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      one(peer);
    }
    return Times.of(ROUNDS, () -> one(peer)).median();
  }

  /** The probe's own person must be the best, or the peer was used wrongly. */
  private void one(FlatPeer peer) throws Exception {
    next++;
    float best = peer.best(next * 7919 % faces);
    if (!(best > 0.5)) {
      throw new IllegalStateException(peer.name() + " scores the same person " + best);
    }
  }
}
