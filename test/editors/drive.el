;;; Asks Carolene through Emacs's own commands, as a user would, and writes what comes to $CAROLENE_ANSWERS as JSON.
(require 'json)

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun go-to-reference ()
  (goto-char (point-min))
  (forward-line (1- (string-to-number (getenv "CAROLENE_LINE"))))
  (forward-char (1- (string-to-number (getenv "CAROLENE_COLUMN")))))

(defun line-at (place)
  (line-number-at-pos place t))

(switch-to-buffer (find-file-noselect (getenv "CAROLENE_DOCUMENT")))
;; Eglot waits for a command to end, and Flymake for the buffer to be seen; without a terminal neither comes by itself.
(run-hooks 'post-command-hook)
(wait-for "Eglot" #'eglot-managed-p)
(flymake-start)
(wait-for "findings" #'flymake-diagnostics)

(let ((findings (mapcar (lambda (finding)
                          `((line . ,(line-at (flymake-diagnostic-beg finding)))
                            (message . ,(flymake-diagnostic-text finding))))
                        (flymake-diagnostics)))
      definition
      hover)
  (go-to-reference)
  (call-interactively #'xref-find-definitions)
  (setq definition (line-at (point)))
  (go-to-reference)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
  (wait-for "the hover" (lambda () hover))
  (with-temp-file (getenv "CAROLENE_ANSWERS")
    (insert (json-encode `((findings . ,(vconcat findings))
                           (definition . ,definition)
                           (hover . ,(substring-no-properties hover)))))))
