/**
 * Image files and template formats.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.biometrics.images;

import org.jspecify.annotations.NullMarked;
