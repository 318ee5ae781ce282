/** A short form over its page: for one period, one reason; unsent text is kept by the form when it closes. */
import { Modal } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"

const overlayStyles = { body: { "--form-bottom": "0px" } } as Record<string, object>

export interface FormOverlayProps {
  title: Text
  opened: boolean
  onClose: () => void
  children: ReactNode
}

export function FormOverlay({ title, opened, onClose, children }: FormOverlayProps) {
  const t = useText()
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<b>{t(title)}</b>}
      size={560}
      fullScreen={phone}
      styles={overlayStyles}
      closeButtonProps={{ "aria-label": t({ en: "Close", zh: "关闭" }) }}
    >
      {children}
    </Modal>
  )
}
