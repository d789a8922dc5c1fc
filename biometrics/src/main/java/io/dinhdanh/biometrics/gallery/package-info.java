/**
 * A durable store of records by id, shared by fingers and faces: an append-only log, snapshots for
 * fast opening, views for searches that never wait.
 *
 * <p>What is acknowledged stays: a record counts as written when its call returns (or when {@link
 * io.dinhdanh.biometrics.gallery.GalleryStore#force()} returns, by the caller's choice), and a
 * crash leaves every record whole or absent. What is damaged is named by file and offset and never
 * read as something else.
 *
 * <p>Limits, stated: whoever can put back an older copy of the whole folder, or cut whole writes
 * off the newest log, rolls the gallery back unseen; deleted files may stay readable on the medium
 * itself until it is overwritten, so use a key where that matters.
 */
@NullMarked
package io.dinhdanh.biometrics.gallery;

import org.jspecify.annotations.NullMarked;
