/**
 * Fingerprint and face templates, galleries and search.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.biometrics;

import org.jspecify.annotations.NullMarked;
