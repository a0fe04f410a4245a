/** A stranger's module. */
module org.example.files {
  requires org.duecare.files;
}
