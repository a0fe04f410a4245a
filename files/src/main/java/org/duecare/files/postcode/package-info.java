/**
 * Where postcodes are, read from a table that the caller has, so that the distance between a
 * child's home and placement can be told (docs/ssda903.md).
 *
 * <pre>{@code
 * Loaded<PostcodeTable> table = PostcodeTable.read(file);
 * ReadingOptions options = ReadingOptions.standard().withPostcodeTable(table.value());
 * Loaded<Ssda903Return> loaded = Ssda903.read(folders, options);
 * }</pre>
 */
@NullMarked
package org.duecare.files.postcode;

import org.jspecify.annotations.NullMarked;
