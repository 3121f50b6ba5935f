-- Asks Carolene through Neovim's own commands, as a user would, and writes what comes to $CAROLENE_ANSWERS as JSON.
local function wait(what, condition)
  if not vim.wait(60000, condition, 50) then error('Waited in vain for ' .. what .. '.') end
end

local function go_to_reference()
  vim.fn.cursor(tonumber(vim.env.CAROLENE_LINE), tonumber(vim.env.CAROLENE_COLUMN))
end

local function floating_window()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
local findings = vim.tbl_map(function(finding)
  return { line = finding.lnum + 1, message = finding.message }
end, vim.diagnostic.get(0))

go_to_reference()
local from = vim.fn.line('.')
vim.cmd('normal gd')
wait('the definition', function() return vim.fn.line('.') ~= from end)
local definition = vim.fn.line('.')

go_to_reference()
vim.cmd('normal K')
wait('the hover', floating_window)
local hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating_window()), 0, -1, false)

local answers = { findings = findings, definition = definition, hover = table.concat(hover, '\n') }
vim.fn.writefile({ vim.json.encode(answers) }, vim.env.CAROLENE_ANSWERS)
